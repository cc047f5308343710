package org.ctoportal.framework.ui.crosswalk;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ctoportal.framework.crosswalk.CrosswalkDetails;
import org.ctoportal.framework.exchange.crosswalk.CrosswalkMatrix.Skill;
import org.ctoportal.framework.exchange.crosswalk.Projection;

/** Scores of the skills of one framework, seen through the crosswalk as scores of the other, each with how it came about. */
class ProjectionPanel extends Composite<Section> {

    private transient CrosswalkDetails details;
    private final ScoresForm form;
    private final Div result = new Div();

    ProjectionPanel(CrosswalkDetails details) {
        this.details = details;
        this.form = new ScoresForm(details.matrix().rows(), details.fromTexts().keySet());
        result.addClassName("crosswalk-result");
        result.getElement().setAttribute("aria-live", "polite");
        var hint = new Paragraph(getTranslation("crosswalk.project.hint"));
        hint.addClassName("hint");
        getContent().addClassNames("panel", "crosswalk-projection");
        getContent()
                .add(
                        new H2(getTranslation("crosswalk.project")),
                        hint,
                        form,
                        new Button(getTranslation("crosswalk.project.action"), click -> show()),
                        result);
    }

    /** What is shown is said anew, when something is. */
    void update(CrosswalkDetails now) {
        details = now;
        if (result.getComponentCount() > 0) {
            show();
        }
    }

    private void show() {
        result.removeAll();
        var given = form.scores();
        var seen = projected(given);
        if (given.isEmpty()) {
            result.add(new Paragraph(getTranslation("crosswalk.project.none")));
        } else if (seen.isEmpty()) {
            result.add(new Paragraph(getTranslation("crosswalk.project.nothing")));
        } else {
            result.add(new ProjectionTable(details, seen));
            addRest(given, seen);
        }
    }

    /** Of skills through everything their items are connected with, of single items through what these are connected with. */
    private Map<String, Projection> projected(Map<String, BigDecimal> given) {
        var seen = new LinkedHashMap<>(details.matrix().project(given));
        var ofItems = new LinkedHashMap<>(given);
        details.matrix().rows().forEach(row -> ofItems.remove(row.code()));
        details.crosswalk().project(ofItems).forEach(seen::putIfAbsent);
        return seen;
    }

    /** Scores that went nowhere, and skills that got none. */
    private void addRest(Map<String, BigDecimal> given, Map<String, Projection> seen) {
        var arrived = seen.values().stream()
                .flatMap(projection -> projection.shares().stream())
                .map(share -> share.association().from())
                .collect(Collectors.toSet());
        var codesOf = details.matrix().rows().stream().collect(Collectors.toMap(Skill::code, Skill::codes));
        var lost = given.keySet().stream()
                .filter(code ->
                        codesOf.getOrDefault(code, List.of(code)).stream().noneMatch(arrived::contains))
                .collect(Collectors.joining(", "));
        var without = details.matrix().columns().stream()
                .map(Skill::code)
                .filter(code -> !seen.containsKey(code))
                .collect(Collectors.joining(", "));
        addHint("crosswalk.project.lost", lost);
        addHint("crosswalk.project.without", without);
    }

    private void addHint(String key, String codes) {
        if (!codes.isEmpty()) {
            var hint = new Paragraph(getTranslation(key, codes));
            hint.addClassName("hint");
            result.add(hint);
        }
    }
}
