package org.ctoportal.jobdescription.run;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import org.ctoportal.authoring.TemplateVersions;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.framework.PackVersionId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** All job descriptions of a district brought along to one pair of template versions; one worker at a time does it. */
@Entity
class UpgradeRun extends DistrictOwned {

    /** One document takes well under a second; a worker silent for this long is gone. */
    private static final Duration SILENCE = Duration.ofMinutes(1);

    /** Counts the runs of the district; of two people who start the same one, the database refuses the second. */
    private int number;

    private long frameworkVersionId;
    private long clauseVersionId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private RunState state;

    private String worker;
    private Instant startedAt;
    private String startedBy;
    private Instant activeAt;

    @SuppressWarnings("NullAway.Init")
    protected UpgradeRun() {} // JPA

    UpgradeRun(int number, TemplateVersions to, String worker, String startedBy, Instant now) {
        this.number = number;
        this.frameworkVersionId = to.framework().value();
        this.clauseVersionId = to.clauses().value();
        this.state = RunState.RUNNING;
        this.worker = worker;
        this.startedBy = startedBy;
        this.startedAt = now;
        this.activeAt = now;
    }

    /** Whether that worker goes on with it; says that it is still there. */
    boolean goesOn(String asking, Instant now) {
        if (state != RunState.RUNNING || !worker.equals(asking)) {
            return false;
        }
        activeAt = now;
        return true;
    }

    void stop() {
        if (state == RunState.RUNNING) {
            state = RunState.STOPPED;
        }
    }

    void finish() {
        state = RunState.DONE;
    }

    /** Another worker takes over where it was stopped, or where its worker went silent. */
    boolean resume(String newWorker, Instant now) {
        if (state == RunState.DONE || state(now) == RunState.RUNNING) {
            return false;
        }
        state = RunState.RUNNING;
        worker = newWorker;
        activeAt = now;
        return true;
    }

    /** A run whose worker went silent, as after a restart of the portal, counts as stopped. */
    RunState state(Instant now) {
        return state == RunState.RUNNING && activeAt.plus(SILENCE).isBefore(now) ? RunState.STOPPED : state;
    }

    int number() {
        return number;
    }

    TemplateVersions to() {
        return new TemplateVersions(new PackVersionId(frameworkVersionId), new PackVersionId(clauseVersionId));
    }

    Instant startedAt() {
        return startedAt;
    }

    String startedBy() {
        return startedBy;
    }
}
