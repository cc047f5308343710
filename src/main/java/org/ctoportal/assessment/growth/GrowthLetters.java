package org.ctoportal.assessment.growth;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.ctoportal.identity.EmailAddress;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.mail.Letter;
import org.ctoportal.mail.Matter;
import org.ctoportal.shared.page.PortalAddress;
import org.springframework.stereotype.Component;

/** What letters about growth plans and study groups say. Their language is that of all papers, US English. */
@Component
class GrowthLetters {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, MMMM d, yyyy", Locale.US);

    private final PortalAddress portal;

    GrowthLetters(PortalAddress portal) {
        this.portal = portal;
    }

    /** What letters of a plan are about: they are its owner's alone. */
    static Matter matter(GrowthPlan plan) {
        return new Matter("GROWTHPLAN", plan.id());
    }

    static Matter matter(StudyGroup group) {
        return new Matter("STUDYGROUP", group.id());
    }

    /** A subject on a locked screen does not say what somebody has to learn. */
    Letter reminder(SignedInPerson owner, String goal, LocalDate due, LocalDate today) {
        var when = due.isBefore(today)
                ? "was due on " + DAY.format(due)
                : due.equals(today) ? "is due today" : "is due on " + DAY.format(due);
        return letter(
                owner,
                "A goal of your growth plan " + (due.isBefore(today) ? "is waiting" : "is due soon"),
                "this goal of your growth plan " + when + ":\n\n" + goal
                        + "\n\nIf it is done, say so in your plan, and add what shows it. If the day no longer fits, choose another."
                        + link(GrowthRoutes.PLAN)
                        + "\n\nYou can switch these reminders off in your plan.",
                owner.districtName());
    }

    Letter shared(SignedInPerson reader, SignedInPerson owner, GrowthPlanId plan) {
        return letter(
                reader,
                owner.name() + " shares a growth plan with you",
                owner.name() + " lets you read a growth plan." + link(GrowthRoutes.sharedOf(plan))
                        + "\n\nOnly you can open it, each time is recorded, and sharing can end at any time.",
                owner.name() + "\n" + owner.districtName());
    }

    Letter invitation(SignedInPerson invited, SignedInPerson coordinator, StudyGroupDetails group) {
        return letter(
                invited,
                "Study group: " + group.terms().name(),
                coordinator.name() + " invites you to the study group “"
                        + group.terms().name() + "”. It meets for "
                        + group.meetings().size() + " weeks from "
                        + DAY.format(group.terms().startsOn())
                        + ". Nobody is a member before accepting." + link(GrowthRoutes.groupOf(group.id())),
                coordinator.name() + "\n" + coordinator.districtName());
    }

    private static Letter letter(SignedInPerson to, String subject, String text, String signature) {
        return new Letter(
                new EmailAddress(to.getUsername()),
                oneLine(to.name()),
                null,
                oneLine(subject),
                "Dear " + oneLine(to.name()) + ",\n\n" + text + "\n\n" + signature,
                null,
                false);
    }

    private String link(String path) {
        return portal.isKnown() ? "\n\n" + portal.url() + "/" + path : "";
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
