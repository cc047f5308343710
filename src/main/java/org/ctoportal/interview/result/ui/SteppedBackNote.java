package org.ctoportal.interview.result.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import org.ctoportal.interview.result.ResultDetails.SteppedBack;

/** Tells whoever stepped back from candidates that they did, and what follows. */
public class SteppedBackNote extends Composite<Div> {

    public SteppedBackNote(List<SteppedBack> candidates, String what) {
        var names = candidates.stream().map(SteppedBack::name).collect(Collectors.joining(", "));
        getContent().addClassNames("panel", "result-remark");
        getContent().add(new Paragraph(getTranslation("interview.result.steppedBack", names)), new Paragraph(what));
    }
}
