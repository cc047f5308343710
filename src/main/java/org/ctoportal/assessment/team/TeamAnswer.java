package org.ctoportal.assessment.team;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.ctoportal.assessment.sheet.SheetAnswer;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.district.tenancy.Unaudited;
import org.jspecify.annotations.Nullable;

/** What a member said of one statement: a level, or not enough information. Shown to that member alone. */
@Entity
@Unaudited("Who answered when would say more than those who answered were promised")
class TeamAnswer extends DistrictOwned {

    @Column(updatable = false)
    private long memberId;

    @Column(updatable = false)
    private String statement;

    private @Nullable Integer level;
    private boolean unsure;
    private Instant answeredAt;

    /** The last command that was done, so that it is not done again when it comes again. */
    private String command;

    @SuppressWarnings("NullAway.Init")
    protected TeamAnswer() {} // JPA

    TeamAnswer(TeamMember member, RateStatement said, Instant now) {
        this.memberId = member.id();
        this.statement = said.question();
        say(said, now);
    }

    final void say(RateStatement said, Instant now) {
        level = said.level();
        unsure = said.notAsked();
        answeredAt = now;
        command = said.command().toString();
    }

    boolean wasSaidWith(UUID sent) {
        return command.equals(sent.toString());
    }

    Instant answeredAt() {
        return answeredAt;
    }

    long member() {
        return memberId;
    }

    String statement() {
        return statement;
    }

    @Nullable
    Integer level() {
        return level;
    }

    SheetAnswer sheet() {
        return new SheetAnswer(statement, level, unsure, "");
    }
}
