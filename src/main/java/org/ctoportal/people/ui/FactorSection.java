package org.ctoportal.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.ctoportal.factor.FactorState;
import org.ctoportal.people.PeopleRoutes;

/** Whether signing in asks for a code, and the ways to the pages that change it. */
class FactorSection extends Composite<Section> {

    private static final int FEW = 3;

    FactorSection(FactorState state, ZoneId zone) {
        var section = getContent();
        section.add(new H2(getTranslation("people.factor")));
        var since = state.since();
        if (since == null) {
            section.add(hint(getTranslation("people.factor.off")));
            section.add(way("", "people.factor.setUp"));
            return;
        }
        var on = new Span(getTranslation("people.factor.on"));
        on.addClassNames("people-state", "good");
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(getLocale())
                .withZone(zone);
        section.add(new Paragraph(on), hint(getTranslation("people.factor.since", day.format(since))));
        var left = new Paragraph(getTranslation("people.factor.left", state.recoveryLeft()));
        if (state.recoveryLeft() < FEW) {
            left.addClassName("notice");
        }
        var ways = new Div(way("/codes", "people.factor.codes"), way("/off", "people.factor.turnOff"));
        ways.addClassName("account-ways");
        section.add(left, ways);
    }

    private static Paragraph hint(String text) {
        var hint = new Paragraph(text);
        hint.addClassName("hint");
        return hint;
    }

    private Anchor way(String part, String key) {
        var way = new Anchor(PeopleRoutes.SECOND_FACTOR + part, getTranslation(key));
        way.setRouterIgnore(true);
        return way;
    }
}
