package org.ctoportal.rules.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Several fields that are right or wrong together. */
class InputWithProblem extends Composite<Div> implements HasValidation {

    private final Paragraph problem = new Paragraph();

    InputWithProblem(String title, String hint) {
        problem.addClassName("field-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        var explained = new Paragraph(getTranslation(hint));
        explained.addClassName("hint");
        getContent().addClassNames("panel", "input-group");
        getContent().add(new H2(getTranslation(title)), explained, problem);
    }

    @Override
    public void setManualValidation(boolean enabled) {
        // Checks nothing by itself.
    }

    @Override
    public void setErrorMessage(String text) {
        problem.setText(text);
    }

    @Override
    public String getErrorMessage() {
        return problem.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        problem.setVisible(invalid);
    }

    @Override
    public boolean isInvalid() {
        return problem.isVisible();
    }
}
