package org.ctoportal.jobdescription.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.ctoportal.jobdescription.ReadingReport;

/** How hard the text is to read. Nothing follows from it. */
class ReadingPanel extends Composite<Section> {

    private final Paragraph level = new Paragraph();

    ReadingPanel(Editing editing) {
        var hardest = new Button(
                getTranslation("jobDescription.reading.hardest"), click -> new ReadingDialog(editing).open());
        hardest.addThemeVariants(ButtonVariant.LUMO_SMALL);
        getContent().addClassName("panel");
        getContent().add(new H2(getTranslation("jobDescription.reading.title")), level, hardest);
    }

    void show(ReadingReport report) {
        level.setText(getTranslation(
                "jobDescription.reading.level",
                report.whole().grade().toPlainString(),
                getTranslation("jobDescription.reading.band." + report.whole().band())));
    }
}
