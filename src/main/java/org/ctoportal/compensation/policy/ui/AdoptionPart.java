package org.ctoportal.compensation.policy.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.Optional;

/** One part of the adoption page: a title, and what stands in the way of its step at the place. */
abstract class AdoptionPart extends Composite<Section> {

    AdoptionPart(String title) {
        getContent().addClassNames("panel", "policy-step");
        getContent().add(new H2(getTranslation(title)));
    }

    Paragraph hint(String text) {
        var hint = new Paragraph(text);
        hint.addClassName("hint");
        return hint;
    }

    /** A button for a step, with room for what stands in its way. */
    void act(String label, SerializableSupplier<Optional<String>> step) {
        var problem = new Span();
        problem.addClassName("policy-warning");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        var button = new Button(getTranslation(label), click -> {
            var refused = step.get();
            problem.setText(refused.orElse(""));
            problem.setVisible(refused.isPresent());
        });
        getContent().add(button, problem);
    }
}
