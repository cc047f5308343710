package org.ctoportal.interview.result.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.stream.Stream;
import org.ctoportal.interview.result.KitWords;
import org.ctoportal.interview.result.ResultDetails;
import org.ctoportal.interview.result.TieBreakTerms;
import org.ctoportal.interview.score.ScoringRules;
import org.jspecify.annotations.Nullable;

/** What decides between equal totals: chosen until the first ratings are in, told from then on. */
class TieBreakPanel extends Composite<Div> {

    /** {@code choose} is none for somebody who only reads. */
    TieBreakPanel(ResultDetails details, KitWords kit, @Nullable SerializableConsumer<TieBreakTerms> choose) {
        getContent().addClassNames("panel", "result-ties");
        getContent().add(new H2(getTranslation("interview.result.tieBreak")));
        if (details.rated() || choose == null) {
            told(details.tieBreaks(), kit);
        } else {
            form(details.tieBreaks(), kit, choose);
        }
    }

    private void told(TieBreakTerms terms, KitWords kit) {
        var tieBreaks = terms.list(ScoringRules.STANDARD);
        if (tieBreaks.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("interview.result.tieBreak.none")));
            return;
        }
        var list = new OrderedList();
        tieBreaks.forEach(one -> list.add(new ListItem(ResultWords.tieBreak(kit, one))));
        getContent().add(new Paragraph(getTranslation("interview.result.tieBreak.chosen")), list);
    }

    private void form(TieBreakTerms terms, KitWords kit, SerializableConsumer<TieBreakTerms> choose) {
        var area = new Select<String>();
        area.setLabel(getTranslation("interview.result.tieBreak.first"));
        area.setItems(
                Stream.concat(Stream.of(""), kit.areas().keySet().stream()).toList());
        area.setItemLabelGenerator(
                code -> code.isEmpty() ? getTranslation("interview.result.tieBreak.noArea") : kit.area(code));
        area.setValue(terms.area());
        var high = new Checkbox(getTranslation("interview.result.tieBreak.high", ScoringRules.STANDARD.highest() - 1));
        high.setValue(terms.highRatings());
        var save = new Button(
                getTranslation("interview.result.tieBreak.choose"),
                click -> choose.accept(new TieBreakTerms(area.getValue(), high.getValue(), List.of(), "")));
        var hint = new Paragraph(getTranslation("interview.result.tieBreak.hint"));
        hint.addClassName("hint");
        getContent().add(hint, area, high, save);
    }
}
