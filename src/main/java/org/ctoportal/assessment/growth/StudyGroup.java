package org.ctoportal.assessment.growth;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.identity.PersonId;
import org.ctoportal.identity.SignedInPerson;
import org.jspecify.annotations.Nullable;

/** Colleagues who follow the preparation path together, one meeting each week. */
@Entity
class StudyGroup extends DistrictOwned {

    private static final int MINUTES = 60;

    private long growthVersionId;
    private String name;
    private long coordinatorId;
    private LocalDate startsOn;
    private int meetsMinute;
    private String place;
    private int changes;
    private Instant changedAt;
    private String changedBy;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected StudyGroup() {} // JPA

    @SuppressWarnings("NullAway.Init") // change() sets the rest
    StudyGroup(SignedInPerson coordinator, PackVersionId growth, GroupTerms terms, Instant now) {
        this.growthVersionId = growth.value();
        this.coordinatorId = coordinator.id().value();
        change(terms, coordinator.name(), now);
    }

    final void change(GroupTerms terms, String author, Instant now) {
        if (!terms.problems().isEmpty()) {
            throw new IllegalArgumentException("Not a group: " + terms.problems());
        }
        name = terms.name().strip();
        startsOn = terms.startsOn();
        meetsMinute = terms.time().getHour() * MINUTES + terms.time().getMinute();
        place = terms.place().strip();
        changes++;
        changedAt = now;
        changedBy = author;
    }

    void end(Instant now) {
        endedAt = now;
    }

    boolean isLedBy(PersonId person) {
        return coordinatorId == person.value();
    }

    PersonId coordinator() {
        return new PersonId(coordinatorId);
    }

    PackVersionId growth() {
        return new PackVersionId(growthVersionId);
    }

    int changes() {
        return changes;
    }

    GroupTerms terms() {
        return new GroupTerms(name, startsOn, LocalTime.of(meetsMinute / MINUTES, meetsMinute % MINUTES), place);
    }

    List<GroupMeeting> meetings(GrowthPack pack, ZoneId zone) {
        var terms = terms();
        return pack.group().meetings().stream()
                .map(guide -> {
                    var start = terms.startsOn()
                            .plusWeeks(guide.week() - 1L)
                            .atTime(terms.time())
                            .atZone(zone);
                    return new GroupMeeting(
                            start,
                            start.plusMinutes(pack.group().minutes()),
                            guide,
                            guide.modules().stream()
                                    .map(code -> pack.module(code).title())
                                    .toList());
                })
                .toList();
    }

    StudyGroupSummary summary(MemberState mine) {
        return new StudyGroupSummary(new StudyGroupId(id()), terms(), mine);
    }
}
