package org.ctoportal.interview.search.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.ctoportal.identity.Colleague;
import org.ctoportal.interview.search.CandidateSummary;
import org.ctoportal.interview.search.NamesakeException;
import org.ctoportal.interview.search.RefusedCandidateException;
import org.ctoportal.interview.search.WriteCandidate;
import org.jspecify.annotations.Nullable;

/** Who the candidate is. */
class PersonPanel extends Composite<Div> {

    private final PersonFields fields;

    PersonPanel(
            CandidateSummary candidate,
            List<Colleague> colleagues,
            @Nullable SerializableConsumer<WriteCandidate> change) {
        fields = new PersonFields(colleagues);
        fields.show(candidate, colleagues);
        fields.setReadOnly(change == null);
        getContent().addClassName("panel");
        getContent().add(new H2(getTranslation("interview.search.person")), fields);
        if (candidate.isInternal()) {
            var closed = new Paragraph(getTranslation("interview.search.internal.words"));
            closed.addClassName("hint");
            getContent().add(closed);
        }
        if (change != null) {
            getContent().add(new Button(getTranslation("interview.search.save"), click -> save(change)));
        }
    }

    private void save(SerializableConsumer<WriteCandidate> change) {
        if (!fields.areRight()) {
            return;
        }
        try {
            change.accept(fields.command());
        } catch (RefusedCandidateException e) {
            fields.refuse(e.reason());
        } catch (NamesakeException e) {
            fields.ask(e.namesakes());
        }
    }
}
