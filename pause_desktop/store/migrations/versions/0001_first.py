"""The first schema: records, journal, actors, audit, drafts, meta and the search index."""

from alembic import op

revision = "0001"
down_revision = None

# frozen: written out once from the models of that day, never changed, never importing them
STATEMENTS = (
    """
    CREATE TABLE actor (
        id VARCHAR NOT NULL,
        device VARCHAR NOT NULL,
        device_name VARCHAR NOT NULL,
        began INTEGER NOT NULL,
        replaces VARCHAR,
        PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE audit (
        id INTEGER NOT NULL,
        at INTEGER NOT NULL,
        actor VARCHAR NOT NULL,
        worker VARCHAR,
        kind VARCHAR NOT NULL,
        stream VARCHAR,
        detail VARCHAR NOT NULL,
        PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE code_entries (
        id CHAR(32) NOT NULL,
        list_name VARCHAR NOT NULL,
        code VARCHAR NOT NULL,
        words VARCHAR NOT NULL,
        PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE cohorts (
        id CHAR(32) NOT NULL,
        name VARCHAR NOT NULL,
        started_on DATE,
        ended_on DATE,
        PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE draft (
        "key" VARCHAR NOT NULL,
        table_name VARCHAR NOT NULL,
        record VARCHAR,
        woman VARCHAR,
        body VARCHAR NOT NULL,
        place VARCHAR NOT NULL,
        updated INTEGER NOT NULL,
        PRIMARY KEY ("key")
    )
    """,
    """
    CREATE TABLE meta (
        "key" VARCHAR NOT NULL,
        value VARCHAR NOT NULL,
        PRIMARY KEY ("key")
    )
    """,
    """
    CREATE TABLE op (
        id INTEGER NOT NULL,
        stream VARCHAR NOT NULL,
        actor VARCHAR NOT NULL,
        seq INTEGER NOT NULL,
        clock INTEGER NOT NULL,
        worker VARCHAR,
        table_name VARCHAR NOT NULL,
        record VARCHAR NOT NULL,
        fields VARCHAR NOT NULL,
        parents VARCHAR NOT NULL,
        previous BLOB NOT NULL,
        hash BLOB NOT NULL,
        PRIMARY KEY (id),
        UNIQUE (stream, actor, seq)
    )
    """,
    """
    CREATE INDEX op_record ON op (record)
    """,
    """
    CREATE TABLE practice (
        id CHAR(32) NOT NULL,
        name VARCHAR NOT NULL,
        local_authority VARCHAR,
        operational_on DATE,
        funding VARCHAR,
        reference_prefix VARCHAR,
        programme_months INTEGER,
        engagement_weeks INTEGER,
        exposure_months INTEGER,
        financial_year_start INTEGER,
        retention_years INTEGER,
        PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE progress_tools (
        id CHAR(32) NOT NULL,
        version VARCHAR NOT NULL,
        definition JSON NOT NULL,
        PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE workers (
        id CHAR(32) NOT NULL,
        name VARCHAR NOT NULL,
        role VARCHAR NOT NULL,
        started_on DATE,
        left_on DATE,
        PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE women (
        id CHAR(32) NOT NULL,
        reference VARCHAR NOT NULL,
        first_name VARCHAR,
        last_name VARCHAR,
        preferred_name VARCHAR,
        date_of_birth DATE,
        ethnicity VARCHAR,
        language VARCHAR,
        interpreter_needed VARCHAR,
        care_experienced VARCHAR,
        learning_need VARCHAR,
        disability VARCHAR,
        gp_registered VARCHAR,
        worker CHAR(32),
        cohort CHAR(32),
        referral_route VARCHAR,
        referred_on DATE,
        phone VARCHAR,
        email VARCHAR,
        postcode VARCHAR,
        address VARCHAR,
        safe_to_call VARCHAR,
        safe_to_leave_voicemail VARCHAR,
        safe_to_text VARCHAR,
        safe_to_email VARCHAR,
        safe_to_post VARCHAR,
        safe_to_visit VARCHAR,
        safe_contact_notes VARCHAR,
        safe_contact_checked_on DATE,
        PRIMARY KEY (id),
        FOREIGN KEY(worker) REFERENCES workers (id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(cohort) REFERENCES cohorts (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX ix_women_cohort ON women (cohort)
    """,
    """
    CREATE INDEX ix_women_reference ON women (reference)
    """,
    """
    CREATE INDEX ix_women_worker ON women (worker)
    """,
    """
    CREATE TABLE children (
        id CHAR(32) NOT NULL,
        woman CHAR(32) NOT NULL,
        name VARCHAR,
        born_on DATE,
        removed_on DATE,
        living_arrangement VARCHAR,
        family_time VARCHAR,
        family_time_last_on DATE,
        life_story_work VARCHAR,
        proceedings VARCHAR,
        PRIMARY KEY (id),
        FOREIGN KEY(woman) REFERENCES women (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX ix_children_woman ON children (woman)
    """,
    """
    CREATE TABLE consents (
        id CHAR(32) NOT NULL,
        woman CHAR(32) NOT NULL,
        purpose VARCHAR NOT NULL,
        status VARCHAR NOT NULL,
        "on" DATE,
        withdrawn_on DATE,
        PRIMARY KEY (id),
        FOREIGN KEY(woman) REFERENCES women (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX ix_consents_woman ON consents (woman)
    """,
    """
    CREATE TABLE contacts (
        id CHAR(32) NOT NULL,
        woman CHAR(32) NOT NULL,
        worker CHAR(32) NOT NULL,
        "on" DATE NOT NULL,
        started_at TIME,
        minutes INTEGER,
        travel_minutes INTEGER,
        mode VARCHAR NOT NULL,
        outcome VARCHAR NOT NULL,
        group_name VARCHAR,
        life_areas JSON,
        place VARCHAR,
        with_services JSON,
        summary VARCHAR,
        next_step VARCHAR,
        follow_up_on DATE,
        safeguarding_concern VARCHAR,
        safeguarding_action VARCHAR,
        infection_risk_checked VARCHAR,
        PRIMARY KEY (id),
        FOREIGN KEY(woman) REFERENCES women (id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(worker) REFERENCES workers (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX contacts_when ON contacts (woman, outcome, "on", mode)
    """,
    """
    CREATE TABLE contraception (
        id CHAR(32) NOT NULL,
        woman CHAR(32) NOT NULL,
        method VARCHAR NOT NULL,
        decided_on DATE,
        started_on DATE,
        renew_by DATE,
        ended_on DATE,
        PRIMARY KEY (id),
        FOREIGN KEY(woman) REFERENCES women (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX ix_contraception_woman ON contraception (woman)
    """,
    """
    CREATE TABLE core10s (
        id CHAR(32) NOT NULL,
        woman CHAR(32) NOT NULL,
        "on" DATE NOT NULL,
        time_point VARCHAR NOT NULL,
        item_1 INTEGER,
        item_2 INTEGER,
        item_3 INTEGER,
        item_4 INTEGER,
        item_5 INTEGER,
        item_6 INTEGER,
        item_7 INTEGER,
        item_8 INTEGER,
        item_9 INTEGER,
        item_10 INTEGER,
        risk_action VARCHAR,
        PRIMARY KEY (id),
        FOREIGN KEY(woman) REFERENCES women (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX ix_core10s_woman ON core10s (woman)
    """,
    """
    CREATE TABLE needs (
        id CHAR(32) NOT NULL,
        woman CHAR(32) NOT NULL,
        kind VARCHAR NOT NULL,
        status VARCHAR NOT NULL,
        asked_on DATE,
        PRIMARY KEY (id),
        FOREIGN KEY(woman) REFERENCES women (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX ix_needs_woman ON needs (woman)
    """,
    """
    CREATE TABLE network_people (
        id CHAR(32) NOT NULL,
        woman CHAR(32) NOT NULL,
        name VARCHAR NOT NULL,
        relation VARCHAR,
        organisation VARCHAR,
        phone VARCHAR,
        knows_about_pause VARCHAR,
        safe_to_contact VARCHAR,
        PRIMARY KEY (id),
        FOREIGN KEY(woman) REFERENCES women (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX ix_network_people_woman ON network_people (woman)
    """,
    """
    CREATE TABLE outcomes (
        id CHAR(32) NOT NULL,
        woman CHAR(32) NOT NULL,
        kind VARCHAR NOT NULL,
        "on" DATE NOT NULL,
        evidence VARCHAR,
        quantity INTEGER,
        PRIMARY KEY (id),
        FOREIGN KEY(woman) REFERENCES women (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX ix_outcomes_woman ON outcomes (woman)
    """,
    """
    CREATE TABLE pause_plans (
        id CHAR(32) NOT NULL,
        woman CHAR(32) NOT NULL,
        started_on DATE,
        review_on DATE,
        PRIMARY KEY (id),
        FOREIGN KEY(woman) REFERENCES women (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX ix_pause_plans_woman ON pause_plans (woman)
    """,
    """
    CREATE TABLE pregnancies (
        id CHAR(32) NOT NULL,
        woman CHAR(32) NOT NULL,
        known_on DATE,
        due_on DATE,
        ended_on DATE,
        outcome VARCHAR,
        PRIMARY KEY (id),
        FOREIGN KEY(woman) REFERENCES women (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX ix_pregnancies_woman ON pregnancies (woman)
    """,
    """
    CREATE TABLE privacy_notices (
        id CHAR(32) NOT NULL,
        woman CHAR(32) NOT NULL,
        given_on DATE,
        version VARCHAR,
        lawful_basis VARCHAR,
        PRIMARY KEY (id),
        FOREIGN KEY(woman) REFERENCES women (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX ix_privacy_notices_woman ON privacy_notices (woman)
    """,
    """
    CREATE TABLE progress_reviews (
        id CHAR(32) NOT NULL,
        woman CHAR(32) NOT NULL,
        "on" DATE NOT NULL,
        time_point VARCHAR NOT NULL,
        completed_by VARCHAR,
        tool_version VARCHAR,
        scores JSON,
        conversation VARCHAR,
        PRIMARY KEY (id),
        FOREIGN KEY(woman) REFERENCES women (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX ix_progress_reviews_woman ON progress_reviews (woman)
    """,
    """
    CREATE TABLE quotes (
        id CHAR(32) NOT NULL,
        woman CHAR(32) NOT NULL,
        said_on DATE,
        words VARCHAR NOT NULL,
        consent VARCHAR,
        pseudonym VARCHAR,
        PRIMARY KEY (id),
        FOREIGN KEY(woman) REFERENCES women (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX ix_quotes_woman ON quotes (woman)
    """,
    """
    CREATE TABLE risk_alerts (
        id CHAR(32) NOT NULL,
        woman CHAR(32) NOT NULL,
        kind VARCHAR NOT NULL,
        wording VARCHAR NOT NULL,
        review_on DATE NOT NULL,
        ended_on DATE,
        PRIMARY KEY (id),
        FOREIGN KEY(woman) REFERENCES women (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX ix_risk_alerts_woman ON risk_alerts (woman)
    """,
    """
    CREATE TABLE risk_assessments (
        id CHAR(32) NOT NULL,
        woman CHAR(32) NOT NULL,
        tool VARCHAR NOT NULL,
        "on" DATE NOT NULL,
        score INTEGER,
        judgement VARCHAR,
        outcome VARCHAR,
        PRIMARY KEY (id),
        FOREIGN KEY(woman) REFERENCES women (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX ix_risk_assessments_woman ON risk_assessments (woman)
    """,
    """
    CREATE TABLE service_uses (
        id CHAR(32) NOT NULL,
        woman CHAR(32) NOT NULL,
        service VARCHAR NOT NULL,
        phase VARCHAR NOT NULL,
        period_from DATE,
        period_to DATE,
        count INTEGER,
        PRIMARY KEY (id),
        FOREIGN KEY(woman) REFERENCES women (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX ix_service_uses_woman ON service_uses (woman)
    """,
    """
    CREATE TABLE stage_periods (
        id CHAR(32) NOT NULL,
        woman CHAR(32) NOT NULL,
        stage VARCHAR NOT NULL,
        started_on DATE NOT NULL,
        exit_reason VARCHAR,
        planned_exit VARCHAR,
        PRIMARY KEY (id),
        FOREIGN KEY(woman) REFERENCES women (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX ix_stage_periods_woman ON stage_periods (woman)
    """,
    """
    CREATE TABLE subject_requests (
        id CHAR(32) NOT NULL,
        woman CHAR(32) NOT NULL,
        kind VARCHAR NOT NULL,
        received_on DATE NOT NULL,
        extended VARCHAR,
        due_on DATE,
        answered_on DATE,
        withheld VARCHAR,
        PRIMARY KEY (id),
        FOREIGN KEY(woman) REFERENCES women (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX ix_subject_requests_woman ON subject_requests (woman)
    """,
    """
    CREATE TABLE tasks (
        id CHAR(32) NOT NULL,
        woman CHAR(32),
        worker CHAR(32),
        what VARCHAR NOT NULL,
        due_on DATE,
        done_on DATE,
        PRIMARY KEY (id),
        FOREIGN KEY(woman) REFERENCES women (id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(worker) REFERENCES workers (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX ix_tasks_woman ON tasks (woman)
    """,
    """
    CREATE INDEX ix_tasks_worker ON tasks (worker)
    """,
    """
    CREATE TABLE visits (
        id CHAR(32) NOT NULL,
        worker CHAR(32) NOT NULL,
        woman CHAR(32),
        "on" DATE,
        place VARCHAR,
        out_at TIME,
        back_by TIME,
        back_at TIME,
        PRIMARY KEY (id),
        FOREIGN KEY(worker) REFERENCES workers (id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(woman) REFERENCES women (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX ix_visits_woman ON visits (woman)
    """,
    """
    CREATE INDEX ix_visits_worker ON visits (worker)
    """,
    """
    CREATE TABLE goals (
        id CHAR(32) NOT NULL,
        woman CHAR(32) NOT NULL,
        "plan" CHAR(32),
        life_area VARCHAR NOT NULL,
        wording VARCHAR NOT NULL,
        priority INTEGER,
        agreed_on DATE,
        target_on DATE,
        status VARCHAR NOT NULL,
        achieved_on DATE,
        PRIMARY KEY (id),
        FOREIGN KEY(woman) REFERENCES women (id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY("plan") REFERENCES pause_plans (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX ix_goals_plan ON goals ("plan")
    """,
    """
    CREATE INDEX ix_goals_woman ON goals (woman)
    """,
    """
    CREATE TABLE resource_spends (
        id CHAR(32) NOT NULL,
        woman CHAR(32) NOT NULL,
        "on" DATE NOT NULL,
        amount INTEGER NOT NULL,
        kind VARCHAR,
        purpose VARCHAR,
        goal CHAR(32),
        PRIMARY KEY (id),
        FOREIGN KEY(woman) REFERENCES women (id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(goal) REFERENCES goals (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX ix_resource_spends_goal ON resource_spends (goal)
    """,
    """
    CREATE INDEX ix_resource_spends_woman ON resource_spends (woman)
    """,
    """
    CREATE TABLE steps (
        id CHAR(32) NOT NULL,
        goal CHAR(32) NOT NULL,
        what VARCHAR NOT NULL,
        who VARCHAR,
        due_on DATE,
        done_on DATE,
        PRIMARY KEY (id),
        FOREIGN KEY(goal) REFERENCES goals (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX ix_steps_goal ON steps (goal)
    """,
    """
    CREATE VIRTUAL TABLE search USING fts5 (
        words, columnsize = 0, prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2'
    )
    """,
    # without it the words of a deleted note stay readable in the index
    "INSERT INTO search (search, rank) VALUES ('secure-delete', 1)",
    *(
        f"CREATE TRIGGER {table}_keeps_{verb.lower()} BEFORE {verb} ON {table}"
        " WHEN (SELECT value FROM meta WHERE key = 'erasing') IS NULL"
        f" BEGIN SELECT raise(ABORT, '{table} is append-only'); END"
        for table in ("op", "audit")
        for verb in ("UPDATE", "DELETE")
    ),
)


def upgrade() -> None:
    """Makes every table of an empty file."""
    for statement in STATEMENTS:
        op.execute(statement)
