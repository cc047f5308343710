package org.ctoportal.assessment.growth.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import java.util.List;
import org.ctoportal.assessment.growth.GrowthRoutes;
import org.ctoportal.assessment.growth.SheetWords;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.shared.ui.TextLimit;

/** The evidence sheet: what it says in the person's own words, and the sheet as a file. */
class SheetPanel extends Composite<Section> {

    private final TextArea goal = area("goal");
    private final TextArea partners = area("partners");
    private final TextArea change = area("change");
    private final TextArea result = area("result");
    private final TextArea next = area("next");

    SheetPanel(SheetWords words, SerializableConsumer<SheetWords> keep) {
        getContent().addClassNames("panel", "growth-sheet");
        goal.setValue(words.goal());
        partners.setValue(words.partners());
        change.setValue(words.change());
        result.setValue(words.result());
        next.setValue(words.next());
        var limits = List.of(goal, partners, change, result, next).stream()
                .map(area -> new Limited(area, TextLimit.of(area, SheetWords.LONGEST)))
                .toList();
        var confirm = new Button(getTranslation("growth.save"), click -> {
            if (limits.stream().filter(one -> !one.fits()).toList().isEmpty()) {
                keep.accept(new SheetWords(
                        goal.getValue(), partners.getValue(), change.getValue(), result.getValue(), next.getValue()));
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var form = new Div(goal, partners, change, result, next, confirm);
        form.addClassName("growth-form");
        var details = new Details(getTranslation("growth.sheet.words"), form);
        var files = new Div(file(DocumentFormat.PDF), file(DocumentFormat.DOCX));
        files.addClassName("growth-row");
        getContent()
                .add(
                        new H2(getTranslation("growth.sheet")),
                        new Paragraph(getTranslation("growth.sheet.hint")),
                        files,
                        details);
    }

    private record Limited(TextArea area, TextLimit limit) implements Serializable {
        boolean fits() {
            return limit.holds(area.getValue());
        }
    }

    private TextArea area(String field) {
        var area = new TextArea(getTranslation("growth.sheet.field." + field));
        area.setWidthFull();
        return area;
    }

    private Anchor file(DocumentFormat format) {
        var link = new Anchor(GrowthRoutes.sheetOf(format), getTranslation("growth.sheet." + format));
        link.addClassName("button");
        link.setRouterIgnore(true);
        link.setDownload(true);
        return link;
    }
}
