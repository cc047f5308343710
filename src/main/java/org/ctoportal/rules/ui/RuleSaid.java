package org.ctoportal.rules.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import org.ctoportal.rules.RuleDetails;

/** What people of the district said of a rule: who added it, who ended it and why. */
final class RuleSaid {

    private RuleSaid() {}

    static List<Paragraph> of(RuleDetails details, ZoneId zone) {
        var when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(UI.getCurrent().getLocale())
                .withZone(zone);
        var said = new ArrayList<Paragraph>();
        var addition = details.addition();
        if (addition != null) {
            said.add(new Paragraph(translate("rules.addedBy", addition.by(), when.format(addition.at()))));
        }
        var end = details.end();
        if (end != null) {
            said.add(new Paragraph(
                    translate("rules.endedBy", RuleWords.day(end.lastDay()), end.by(), when.format(end.at()))));
            said.add(new Paragraph(end.reason()));
        }
        return said;
    }
}
