"""The service directory as Open Referral UK 3.0, with the further members of HSDS 3.0 that families need."""
