package org.ctoportal.assessment.self.ui;

import static org.ctoportal.assessment.self.ui.SelfWords.KEY;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.stream.Stream;
import org.ctoportal.assessment.self.SelfAssessmentDetails;
import org.ctoportal.assessment.self.SelfAssessmentRoutes;
import org.ctoportal.assessment.self.paper.SelfFormat;

/** What owners take along, open again or take away. */
class KeepPanel extends Composite<Section> {

    KeepPanel(SelfAssessmentDetails details, SerializableRunnable reopen, SerializableRunnable delete) {
        getContent().addClassName("panel");
        getContent().add(new H2(getTranslation(KEY + "keep")), files(details));
        var actions = new Div();
        actions.addClassName("self-actions");
        if (!details.isOpen()) {
            actions.add(new Button(getTranslation(KEY + "reopen"), click -> reopen.run()));
            getContent().add(new Paragraph(getTranslation(KEY + "reopen.hint")));
        }
        var away = new Button(getTranslation(KEY + "delete"), click -> delete.run());
        away.addThemeVariants(ButtonVariant.LUMO_ERROR);
        actions.add(away);
        getContent().add(actions);
    }

    private Component files(SelfAssessmentDetails details) {
        var files = new Div();
        files.addClassName("self-actions");
        Stream.of(SelfFormat.PDF, SelfFormat.DOCX, SelfFormat.CSV, SelfFormat.JSON)
                .forEach(format -> {
                    var file = new Anchor(
                            SelfAssessmentRoutes.fileOf(details.id(), format.path()),
                            getTranslation(KEY + "file." + format));
                    file.addClassName("button");
                    file.setRouterIgnore(true);
                    files.add(file);
                });
        return files;
    }
}
