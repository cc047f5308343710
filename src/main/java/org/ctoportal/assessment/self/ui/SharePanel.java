package org.ctoportal.assessment.self.ui;

import static org.ctoportal.assessment.self.ui.SelfWords.KEY;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.time.ZoneId;
import java.util.List;
import org.ctoportal.assessment.self.Extent;
import org.ctoportal.assessment.self.SelfAssessmentDetails;
import org.ctoportal.assessment.self.ShareLine;
import org.ctoportal.identity.Colleague;
import org.ctoportal.identity.PersonId;

/** Who may see a run beside its owner, and how to change that. */
class SharePanel extends Composite<Section> {

    private final ZoneId zone;
    private final Sharing sharing;

    /** What the owner decides. */
    interface Sharing {

        void share(PersonId reader, Extent extent);

        void revoke(PersonId reader);
    }

    SharePanel(SelfAssessmentDetails details, List<Colleague> possible, ZoneId zone, Sharing sharing) {
        this.zone = zone;
        this.sharing = sharing;
        getContent().addClassName("panel");
        getContent().add(new H2(getTranslation(KEY + "share")));
        if (details.isOpen()) {
            getContent().add(new Paragraph(getTranslation(KEY + "share.later")));
            return;
        }
        getContent()
                .add(details.readers().isEmpty() ? new Paragraph(getTranslation(KEY + "share.nobody")) : list(details));
        getContent().add(form(possible));
    }

    private Component list(SelfAssessmentDetails details) {
        var list = new UnorderedList();
        list.addClassName("self-readers");
        details.readers().forEach(reader -> list.add(row(reader)));
        return list;
    }

    private ListItem row(ShareLine reader) {
        var hint = new Span(
                getTranslation(KEY + "share.since." + reader.extent(), SelfWords.moment(reader.since(), zone)));
        hint.addClassName("hint");
        var revoke = new Button(getTranslation(KEY + "share.revoke"), click -> sharing.revoke(reader.reader()));
        revoke.setAriaLabel(getTranslation(KEY + "share.revoke.from", reader.name()));
        return new ListItem(new Span(reader.name()), hint, revoke);
    }

    private Component form(List<Colleague> possible) {
        var reader = new ComboBox<Colleague>(getTranslation(KEY + "share.with"));
        reader.setItems(possible);
        reader.setItemLabelGenerator(one -> one.title().isEmpty() ? one.name() : one.name() + ", " + one.title());
        var extent = new Select<Extent>();
        extent.setLabel(getTranslation(KEY + "share.extent"));
        extent.setItems(Extent.values());
        extent.setItemLabelGenerator(one -> getTranslation(KEY + "share.extent." + one));
        extent.setValue(Extent.SCORES);
        var share = new Button(getTranslation(KEY + "share.do"), click -> {
            var chosen = reader.getValue();
            reader.setInvalid(chosen == null);
            if (chosen == null) {
                reader.setErrorMessage(getTranslation(KEY + "share.whom"));
                reader.focus();
            } else {
                sharing.share(chosen.id(), extent.getValue());
            }
        });
        var form = new Div(reader, extent, share);
        form.addClassName("self-share-form");
        return form;
    }
}
