package org.ctoportal.credential.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ctoportal.credential.badge.BadgeReason;
import org.ctoportal.credential.holding.HoldingAct;
import org.ctoportal.credential.holding.HoldingStepLine;
import org.ctoportal.credential.intake.BadgeRecheck;
import org.ctoportal.credential.rule.VerificationLevel;

/** What was done with a holding, by whom and when; the latest first. */
class HoldingHistory extends Composite<Section> {

    HoldingHistory(List<HoldingStepLine> steps) {
        var list = new UnorderedList();
        list.addClassName("credential-list");
        steps.forEach(step -> list.add(new ListItem(
                new Span(getTranslation("credential.act." + step.act(), step.author())),
                CredentialWords.hint(CredentialWords.day(step.day(), getLocale())
                        + (step.note().isEmpty() ? "" : " · " + words(step))))));
        getContent().addClassNames("panel", "credential-form");
        getContent().add(new H2(getTranslation("credential.history")), list);
    }

    private String words(HoldingStepLine step) {
        return step.act() == HoldingAct.CHECKED_AGAIN || step.act() == HoldingAct.FOUND_REVOKED
                ? Arrays.stream(step.note().split(Pattern.quote(BadgeRecheck.AND)))
                        .map(this::found)
                        .collect(Collectors.joining(" "))
                : words(step.note());
    }

    /** A reason with what it names, or that the key is the holder's own. */
    private String found(String note) {
        var parts = note.split(": ", 2);
        var named = parts.length > 1 ? parts[1] : "";
        return Arrays.stream(BadgeReason.values())
                .filter(reason -> reason.name().equals(parts[0]))
                .findFirst()
                .map(reason -> getTranslation(reason.key(), named))
                .orElseGet(() -> getTranslation("credential.check.ownKey"));
    }

    /** A note begins with the level of a verification, if it is about one. */
    private String words(String note) {
        for (var level : VerificationLevel.values()) {
            if (note.equals(level.name()) || note.startsWith(level + ": ")) {
                return getTranslation("credential.level." + level)
                        + note.substring(level.name().length());
            }
        }
        return note;
    }
}
