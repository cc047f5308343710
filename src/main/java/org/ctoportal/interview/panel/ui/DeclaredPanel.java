package org.ctoportal.interview.panel.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.List;
import org.ctoportal.interview.panel.Conflict;
import org.ctoportal.interview.panel.Declare;
import org.ctoportal.interview.panel.SeatDetails;
import org.ctoportal.interview.panel.SeatDetails.Declared;

/** What the member declared, by code, with the way to step back when a conflict comes to light later. */
class DeclaredPanel extends Composite<Section> {

    private final transient SerializableBiConsumer<List<Declare>, String> declare;

    DeclaredPanel(SeatDetails seat, SerializableBiConsumer<List<Declare>, String> declare) {
        this.declare = declare;
        getContent().addClassNames("panel", "seat-form");
        getContent().add(new H2(getTranslation("interview.panel.candidates.title")));
        if (seat.candidates().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("interview.panel.candidates.none")));
            return;
        }
        var list = new UnorderedList(seat.candidates().stream().map(this::item).toArray(ListItem[]::new));
        list.addClassName("seat-candidates");
        getContent().add(new Paragraph(getTranslation("interview.panel.candidates.lead")), list);
    }

    private ListItem item(Declared candidate) {
        var code = new Span(candidate.code());
        code.addClassName("seat-code");
        var recorder = candidate.recordedBy();
        var said = new Span(
                recorder == null
                        ? getTranslation("interview.panel.said." + candidate.conflict())
                        : getTranslation("interview.panel.said.recorded", recorder));
        said.addClassNames("seat-mark", candidate.conflict() == Conflict.RECUSED ? "recused" : "clear");
        var item = new ListItem(code, said);
        if (candidate.conflict() != Conflict.RECUSED) {
            var change = new Button(
                    getTranslation("interview.panel.change"),
                    click -> new LaterConflictDialog(candidate, declare).open());
            change.setAriaLabel(getTranslation("interview.panel.change.of", candidate.code()));
            change.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            item.add(change);
        }
        return item;
    }
}
