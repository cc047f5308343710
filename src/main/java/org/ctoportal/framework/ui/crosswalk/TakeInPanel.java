package org.ctoportal.framework.ui.crosswalk;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableBiFunction;
import com.vaadin.flow.function.SerializableConsumer;
import org.ctoportal.framework.crosswalk.CrosswalkDetails;
import org.ctoportal.framework.crosswalk.CrosswalkPreview;
import org.ctoportal.framework.exchange.incoming.Limits;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.SmallUpload;

/** A CASE file of associations is looked at first: what it would change, where it is wrong. Then it is taken over, or not. */
class TakeInPanel extends Composite<Section> {

    private final Upload upload;
    private final Div result = new Div();
    private final SerializableBiFunction<String, byte[], CrosswalkPreview> look;
    private final SerializableConsumer<CrosswalkPreview> take;
    private transient CrosswalkDetails details;

    TakeInPanel(
            CrosswalkDetails details,
            SerializableBiFunction<String, byte[], CrosswalkPreview> look,
            SerializableConsumer<CrosswalkPreview> take) {
        this.details = details;
        this.look = look;
        this.take = take;
        var hint = new Paragraph(getTranslation("crosswalk.import.hint"));
        hint.addClassName("hint");
        upload = new Upload(new SmallUpload(Limits.JSON_BYTES, this::show));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Limits.JSON_BYTES);
        upload.setUploadButton(new Button(getTranslation("framework.import.choose")));
        upload.setDropLabel(new Span(getTranslation("framework.import.drop")));
        upload.addFileRejectedListener(event ->
                Notices.problem(getTranslation("framework.import.tooLarge", Limits.megabytes(Limits.JSON_BYTES))));
        result.addClassName("import-result");
        result.getElement().setAttribute("aria-live", "polite");
        getContent().addClassNames("panel", "crosswalk-import");
        getContent().add(new H2(getTranslation("crosswalk.import")), hint, upload, result);
    }

    /** What was looked at before may have become something else. */
    void update(CrosswalkDetails now) {
        details = now;
        result.removeAll();
    }

    void show(String name, byte[] bytes) {
        upload.clearFileList();
        result.removeAll();
        result.add(new TakeInPreview(name, look.apply(name, bytes), new AssociationWords(details), take));
    }
}
