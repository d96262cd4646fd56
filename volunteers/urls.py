"""Staff's addresses about volunteers, their checks, families, contacts and visits."""

from django.urls import URLPattern, URLResolver, path

from volunteers.views import contacts, enquiries, lists, people, placements, record, vetting, visits

app_name = "volunteers"
urlpatterns: list[URLPattern | URLResolver] = [
    path("", lists.volunteer_list, name="list"),
    path("add/", people.add, name="add"),
    path("add/parent/<int:pk>/", people.add_parent, name="add_parent"),
    path("<int:pk>/", record.volunteer_page, name="volunteer"),
    path("<int:pk>/change/", people.change, name="change"),
    path("<int:pk>/start/", people.start, name="start"),
    path("<int:pk>/leave/", people.leave, name="leave"),
    path("<int:pk>/break/", people.agree_break, name="agree_break"),
    path("<int:pk>/account/", people.account, name="account"),
    path("<int:pk>/check/", vetting.apply, name="apply"),
    path("<int:pk>/place/", placements.choose_family, name="choose_family"),
    path("<int:pk>/place/<int:family_pk>/", placements.place, name="place"),
    path("for-family/<int:pk>/", placements.choose_volunteer, name="choose_volunteer"),
    path("enquiries/", enquiries.enquiry_list, name="enquiries"),
    path("enquiries/<int:pk>/", enquiries.enquiry, name="enquiry"),
    path("enquiries/<int:pk>/applies/", enquiries.applies, name="enquirer_applies"),
    path("enquiries/<int:pk>/close/", enquiries.close, name="close_enquiry"),
    path("dbs/", lists.check_list, name="dbs"),
    path("dbs/<int:pk>/certificate/", vetting.certificate, name="certificate"),
    path("dbs/<int:pk>/original/", vetting.original, name="original"),
    path("dbs/<int:pk>/decide/", vetting.decide, name="decide"),
    path("placements/<int:pk>/change/", placements.change, name="change_placement"),
    path("placements/<int:pk>/end/", placements.end, name="end_placement"),
    path("placements/<int:pk>/contact/", contacts.log, name="log"),
    path("placements/<int:pk>/visit/", visits.plan, name="plan"),
    path("contacts/<int:pk>/", contacts.contact, name="contact"),
    path("visits/", visits.visit_board, name="visits"),
    path("visits/now/", visits.visits_now, name="visits_now"),
    path("visits/<int:pk>/safe/", visits.safe, name="safe"),
    path("visits/<int:pk>/call-off/", visits.call_off, name="call_off"),
    path("visits/<int:pk>/contact/", contacts.log_visit, name="log_visit"),
]
