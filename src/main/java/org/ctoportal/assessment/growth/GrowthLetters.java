package org.ctoportal.assessment.growth;

import java.time.LocalDate;
import java.util.Map;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.mail.Letter;
import org.ctoportal.mail.Matter;
import org.ctoportal.wording.LetterKind;
import org.ctoportal.wording.LetterWriter;
import org.ctoportal.wording.Placeholder;
import org.springframework.stereotype.Component;

/** What letters about growth plans and study groups tell. */
@Component
class GrowthLetters {

    private final LetterWriter letters;

    GrowthLetters(LetterWriter letters) {
        this.letters = letters;
    }

    /** What letters of a plan are about: they are its owner's alone. */
    static Matter matter(GrowthPlan plan) {
        return new Matter("GROWTHPLAN", plan.id());
    }

    static Matter matter(StudyGroup group) {
        return new Matter("STUDYGROUP", group.id());
    }

    Letter reminder(SignedInPerson owner, String goal, LocalDate due, LocalDate today) {
        var reader = letters.reader(owner);
        return letters.write(
                due.isBefore(today) ? LetterKind.GOAL_OVERDUE : LetterKind.GOAL_DUE,
                reader,
                Map.of(
                        Placeholder.DISTRICT,
                        owner.districtName(),
                        Placeholder.GOAL,
                        goal,
                        Placeholder.WHEN,
                        due.equals(today) ? reader.told("letter.today") : reader.told("letter.on", reader.fullDay(due)),
                        Placeholder.PAGE,
                        letters.page(GrowthRoutes.PLAN)));
    }

    Letter shared(SignedInPerson reader, SignedInPerson owner, GrowthPlanId plan) {
        return letters.write(
                LetterKind.PLAN_SHARED,
                letters.reader(reader),
                Map.of(
                        Placeholder.SENDER, owner.name(),
                        Placeholder.DISTRICT, owner.districtName(),
                        Placeholder.PAGE, letters.page(GrowthRoutes.sharedOf(plan))));
    }

    Letter invitation(SignedInPerson invited, SignedInPerson coordinator, StudyGroupDetails group) {
        var reader = letters.reader(invited);
        return letters.write(
                LetterKind.STUDY_GROUP,
                reader,
                Map.of(
                        Placeholder.SENDER, coordinator.name(),
                        Placeholder.DISTRICT, coordinator.districtName(),
                        Placeholder.GROUP, group.terms().name(),
                        Placeholder.WEEKS, String.valueOf(group.meetings().size()),
                        Placeholder.DAY, reader.fullDay(group.terms().startsOn()),
                        Placeholder.PAGE, letters.page(GrowthRoutes.groupOf(group.id()))));
    }
}
