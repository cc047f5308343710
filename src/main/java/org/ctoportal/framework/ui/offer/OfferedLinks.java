package org.ctoportal.framework.ui.offer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.ctoportal.framework.FrameworkRoutes;
import org.ctoportal.framework.PackLine;

/** The ways to versions that other districts offer; nothing where none does. */
public class OfferedLinks extends Composite<Div> {

    public OfferedLinks() {
        getContent().addClassName("offered-links");
    }

    /** Shows a way to each pack of which a version is offered. */
    public void show(List<PackLine> offered) {
        getContent().removeAll();
        getContent().setVisible(!offered.isEmpty());
        offered.stream()
                .map(line -> new Anchor(
                        FrameworkRoutes.versionsOf(line.code()),
                        getTranslation("versions.elsewhere", line.name(), line.version())))
                .forEach(link -> getContent().add(new Paragraph(link)));
    }
}
