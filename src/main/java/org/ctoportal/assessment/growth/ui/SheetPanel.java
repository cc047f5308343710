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
import com.vaadin.flow.function.SerializableBiConsumer;
import java.io.Serializable;
import java.util.List;
import org.ctoportal.assessment.growth.GrowthRoutes;
import org.ctoportal.assessment.growth.SheetWords;
import org.ctoportal.assessment.growth.StaleGrowthPlanException;
import org.ctoportal.assessment.growth.StaleSheetException;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.TextLimit;

/** The evidence sheet: what it says in the person's own words, and the sheet as a file. */
class SheetPanel extends Composite<Section> {

    private final TextArea goal = area("goal");
    private final TextArea partners = area("partners");
    private final TextArea change = area("change");
    private final TextArea result = area("result");
    private final TextArea next = area("next");
    private final Paragraph conflict = new Paragraph(getTranslation("growth.sheet.stale"));
    private SheetWords seen;

    SheetPanel(SheetWords words, SerializableBiConsumer<SheetWords, SheetWords> keep) {
        this.seen = words;
        getContent().addClassNames("panel", "growth-sheet");
        goal.setValue(words.goal());
        partners.setValue(words.partners());
        change.setValue(words.change());
        result.setValue(words.result());
        next.setValue(words.next());
        var limits = List.of(goal, partners, change, result, next).stream()
                .map(area -> new Limited(area, TextLimit.of(area, SheetWords.LONGEST)))
                .toList();
        conflict.setVisible(false);
        conflict.getElement().setAttribute("role", "alert");
        conflict.addClassName("growth-late");
        var confirm = new Button(getTranslation("growth.save"), click -> {
            if (limits.stream().filter(one -> !one.fits()).toList().isEmpty()) {
                keep(keep);
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var form = new Div(goal, partners, change, result, next, conflict, confirm);
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

    /** Words that another window kept meanwhile are shown, and replaced only when somebody saves once more. */
    private void keep(SerializableBiConsumer<SheetWords, SheetWords> keep) {
        var words = new SheetWords(
                goal.getValue(), partners.getValue(), change.getValue(), result.getValue(), next.getValue());
        try {
            keep.accept(seen, words);
            seen = words.stripped();
            compare(words);
            conflict.setVisible(false);
            Notices.done(getTranslation("growth.sheet.saved"));
        } catch (StaleSheetException e) {
            seen = e.now();
            compare(e.now());
            conflict.setVisible(true);
        } catch (StaleGrowthPlanException e) {
            Notices.problem(getTranslation("growth.sheet.again"));
        }
    }

    private void compare(SheetWords stored) {
        compare(goal, stored.goal());
        compare(partners, stored.partners());
        compare(change, stored.change());
        compare(result, stored.result());
        compare(next, stored.next());
    }

    private void compare(TextArea area, String stored) {
        area.setHelperText(
                area.getValue().equals(stored)
                        ? ""
                        : getTranslation("growth.sheet.stored", stored.isEmpty() ? "–" : stored));
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
