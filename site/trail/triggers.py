"""What the database is told, so that nobody changes or removes an entry, whoever asks and by whatever way."""

_REFUSE = "BEGIN SELECT RAISE(ABORT, 'The trail cannot be changed.'); END"

CREATE = {
    "sqlite": [
        f"CREATE TRIGGER trail_no_update BEFORE UPDATE ON trail_entry {_REFUSE}",
        f"CREATE TRIGGER trail_no_delete BEFORE DELETE ON trail_entry {_REFUSE}",
        # REPLACE removes a row without asking a delete trigger, so no number may come twice.
        """
        CREATE TRIGGER trail_no_replace BEFORE INSERT ON trail_entry
        WHEN NEW.number IN (SELECT number FROM trail_entry)
        BEGIN SELECT RAISE(ABORT, 'The trail cannot be changed.'); END
        """,
    ],
    "postgresql": [
        """
        CREATE FUNCTION trail_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            RAISE EXCEPTION 'The trail cannot be changed.' USING ERRCODE = 'integrity_constraint_violation';
        END $$
        """,
        """
        CREATE TRIGGER trail_no_change BEFORE UPDATE OR DELETE ON trail_entry
        FOR EACH ROW EXECUTE FUNCTION trail_refuse()
        """,
        """
        CREATE TRIGGER trail_no_truncate BEFORE TRUNCATE ON trail_entry
        FOR EACH STATEMENT EXECUTE FUNCTION trail_refuse()
        """,
    ],
}
DROP = {
    "sqlite": [
        "DROP TRIGGER trail_no_update",
        "DROP TRIGGER trail_no_delete",
        "DROP TRIGGER trail_no_replace",
    ],
    "postgresql": [
        "DROP TRIGGER trail_no_change ON trail_entry",
        "DROP TRIGGER trail_no_truncate ON trail_entry",
        "DROP FUNCTION trail_refuse()",
    ],
}
