package org.ctoportal.interview.kit.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Objects;
import org.ctoportal.framework.Skill;
import org.ctoportal.framework.SkillFramework;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.interview.kit.InterviewKitDetails;
import org.ctoportal.interview.kit.KitQuestion;
import org.ctoportal.interview.kit.KitStanding;
import org.ctoportal.interview.kit.KitStatus;
import org.ctoportal.jobdescription.ReadingLevel;

/** How kits are spoken of on the screen. */
final class KitWords {

    private KitWords() {}

    static Span mark(KitStatus status) {
        var mark = new Span(translate("interviewKit.status." + status));
        mark.addClassNames("kit-mark", status.name());
        return mark;
    }

    /** Where the kit comes from and how far it is. */
    static String standing(InterviewKitDetails kit, ZoneId zone) {
        var origin = kit.origin();
        var from = origin.isApproved()
                ? translate("interviewKit.from.approved", origin.revision())
                : translate("interviewKit.from.draft");
        var standing = kit.standing();
        var approved = standing.approvedAt();
        var how = approved == null
                ? translate("interviewKit.status." + standing.status())
                : translate(
                        "interviewKit.approvedBy",
                        translate("interviewKit.status." + standing.status()),
                        standing.approvedBy(),
                        moment(approved, zone));
        return from + " · " + kit.framework().name() + " " + kit.framework().version() + " · " + how;
    }

    /** What somebody who opens the kit should know first; empty where there is nothing. */
    static String note(KitStanding standing, SignedInPerson person, List<String> approvers, ZoneId zone) {
        return switch (standing.status()) {
            case DRAFT ->
                !standing.remark().isEmpty()
                        ? translate("interviewKit.note.sentBack", standing.remark())
                        : standing.reason().isEmpty() ? "" : translate("interviewKit.note.reopened", standing.reason());
            case IN_REVIEW -> inReview(standing, person, approvers, zone);
            case APPROVED, FROZEN, CLOSED -> "";
            case IN_USE -> translate("interviewKit.note.inUse");
        };
    }

    private static String inReview(KitStanding standing, SignedInPerson person, List<String> approvers, ZoneId zone) {
        var submission = Objects.requireNonNull(standing.submission());
        var submitted = translate("interviewKit.note.inReview", submission.by(), moment(submission.at(), zone));
        if (standing.isSubmittedBy(person.id())) {
            return submitted + " "
                    + (approvers.isEmpty()
                            ? translate("interviewKit.note.nobody")
                            : translate("interviewKit.note.asked", String.join(", ", approvers)));
        }
        return person.may(Permissions.APPROVE_KITS)
                ? submitted + " " + translate("interviewKit.note.yourTurn")
                : submitted;
    }

    static String moment(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(UI.getCurrent().getLocale())
                .withZone(zone)
                .format(at);
    }

    static String skill(SkillFramework framework, String code) {
        return framework.skills().stream()
                .filter(skill -> skill.code().equals(code))
                .map(Skill::name)
                .findFirst()
                .orElse(code);
    }

    static String type(KitQuestion question) {
        return translate("interviewKit.type." + question.type());
    }

    static String reading(String text) {
        return translate("interviewKit.reading", ReadingLevel.of(text).grade().toPlainString());
    }

    /** Whether the district wrote any of it itself. */
    static boolean isOwn(SkillFramework framework, KitQuestion question) {
        return framework.skills().stream()
                .flatMap(skill -> skill.interviewQuestions().stream())
                .noneMatch(one -> one.code().equals(question.code())
                        && one.text().equals(question.text())
                        && one.probes().equals(question.probes()));
    }
}
