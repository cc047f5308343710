package org.ctoportal.interview.result.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ctoportal.interview.result.PanelRecord;
import org.ctoportal.interview.result.TieBreakTerms;
import org.ctoportal.interview.score.PanelResult;
import org.ctoportal.interview.score.Ranking;

/** Takes the chair's word between candidates who share a rank although everything chosen before was asked. */
class ChairPanel extends Composite<Div> {

    ChairPanel(PanelRecord record, PanelResult result, SerializableBiConsumer<List<String>, String> decide) {
        var shared = result.ranking().places().stream()
                .filter(place -> place.rank() != null && isShared(place, result))
                .map(Ranking.Place::candidate)
                .toList();
        setVisible(!shared.isEmpty());
        if (shared.isEmpty()) {
            return;
        }
        var names = String.join(", ", shared.stream().map(record::name).toList());
        getContent().addClassNames("panel", "result-chair");
        getContent()
                .add(
                        new H2(getTranslation("interview.result.chair")),
                        new Paragraph(getTranslation("interview.result.chair.what", names)),
                        new Button(getTranslation("interview.result.chair.go"), click -> ask(record, shared, decide)));
    }

    private static boolean isShared(Ranking.Place place, PanelResult result) {
        return result.ranking().places().stream()
                        .filter(other -> Objects.equals(place.rank(), other.rank()))
                        .count()
                > 1;
    }

    private void ask(PanelRecord record, List<String> shared, SerializableBiConsumer<List<String>, String> decide) {
        var first = new Select<String>();
        first.setLabel(getTranslation("interview.result.chair.first"));
        first.setItems(shared);
        first.setItemLabelGenerator(record::name);
        first.setValue(shared.getFirst());
        first.setWidthFull();
        new ReasonDialog(
                        getTranslation("interview.result.chair"),
                        getTranslation("interview.result.chair.go"),
                        TieBreakTerms.LONGEST_REASON,
                        reason -> {
                            decide.accept(order(record.tieBreaks(), first.getValue(), shared), reason);
                            return true;
                        })
                .asking(first)
                .open();
    }

    /** The chosen one before the others; what was decided earlier stays. */
    private static List<String> order(TieBreakTerms before, String first, List<String> shared) {
        return Stream.of(before.chairOrder().stream(), Stream.of(first), shared.stream())
                .flatMap(codes -> codes)
                .distinct()
                .toList();
    }
}
