package org.ctoportal.jobdescription.posting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.ctoportal.jobdescription.posting.PostingDetails;
import org.ctoportal.jobdescription.posting.PostingTerms;
import org.ctoportal.jobdescription.posting.page.Place;
import org.ctoportal.jobdescription.posting.page.Workplace;
import org.ctoportal.shared.ui.TextLimit;

/** Where to apply on the web, and where the work is done. */
class WebPanel extends Composite<Div> {

    private static final String WEB = "https?://[\\x21-\\x7E]+";

    private final TextField link = new TextField(getTranslation("posting.term.link"));
    private final TextField website = new TextField(getTranslation("posting.term.website"));
    private final RadioButtonGroup<Workplace> workplace =
            new RadioButtonGroup<>(getTranslation("posting.term.workplace"));
    private final TextField street = new TextField(getTranslation("posting.term.street"));
    private final TextField city = new TextField(getTranslation("posting.term.city"));
    private final TextField state = new TextField(getTranslation("posting.term.state"));
    private final TextField postalCode = new TextField(getTranslation("posting.term.postalCode"));

    private PostingTerms kept;

    WebPanel(PostingDetails posting, SerializableRunnable changed) {
        kept = posting.terms();
        link.setHelperText(getTranslation("posting.term.link.hint"));
        website.setHelperText(getTranslation("posting.term.website.hint"));
        link.setValue(posting.terms().applyLink());
        website.setValue(posting.terms().website());
        var place = posting.terms().place();
        workplace.setItems(Workplace.values());
        workplace.setItemLabelGenerator(one -> getTranslation("posting.workplace." + one));
        workplace.setHelperText(getTranslation("posting.term.workplace.hint"));
        workplace.setValue(place.workplace());
        workplace.addValueChangeListener(event -> {
            showPlace();
            if (event.isFromClient()) {
                changed.run();
            }
        });
        street.setValue(place.street());
        city.setValue(place.city());
        state.setValue(place.state());
        postalCode.setValue(place.postalCode());
        List.of(link, website).forEach(field -> keepAddress(field, changed));
        List.of(street, city, state, postalCode).forEach(field -> keep(field, changed));
        var web = new TermsSection("APPLY");
        web.addFields(link, website);
        var where = new TermsSection("PLACE");
        where.addFields(workplace, street, city, state, postalCode);
        getContent().addClassName("posting-terms");
        getContent().add(web, where);
        showPlace();
    }

    /** Who works from home is asked for the state alone; the address stays kept. */
    private void showPlace() {
        var onSite = workplace.getValue() == Workplace.ON_SITE;
        List.of(street, city, postalCode).forEach(field -> field.setVisible(onSite));
    }

    void show(PostingDetails posting) {
        kept = posting.terms();
    }

    /** A wrong address is kept as it is and marked; the checks keep it from being published. */
    private void keepAddress(TextField field, SerializableRunnable changed) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        var limit = TextLimit.of(field, PostingTerms.LONGEST_LINK);
        field.addValueChangeListener(event -> {
            var typed = event.getValue().strip();
            if (limit.holds(typed)) {
                var wrong = !typed.isEmpty() && !typed.matches(WEB);
                field.setInvalid(wrong);
                field.setErrorMessage(wrong ? getTranslation("posting.term.web.bad") : "");
                if (event.isFromClient()) {
                    changed.run();
                }
            }
        });
    }

    private static void keep(TextField field, SerializableRunnable changed) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        var limit = TextLimit.of(field, Place.LONGEST);
        field.addValueChangeListener(event -> {
            if (limit.holds(event.getValue()) && event.isFromClient()) {
                changed.run();
            }
        });
    }

    void setReadOnly(boolean readOnly) {
        workplace.setReadOnly(readOnly);
        List.of(link, website, street, city, state, postalCode).forEach(field -> field.setReadOnly(readOnly));
    }

    String link() {
        return fitting(link, PostingTerms.LONGEST_LINK, kept.applyLink());
    }

    String website() {
        return fitting(website, PostingTerms.LONGEST_LINK, kept.website());
    }

    Place place() {
        var before = kept.place();
        return new Place(
                fitting(street, Place.LONGEST, before.street()),
                fitting(city, Place.LONGEST, before.city()),
                fitting(state, Place.LONGEST, before.state()),
                fitting(postalCode, Place.LONGEST, before.postalCode()),
                workplace.getValue());
    }

    /** Too much cannot be kept; its field says so, and what was there stays. */
    private static String fitting(TextField field, int most, String before) {
        var typed = field.getValue().strip();
        return typed.length() > most ? before : typed;
    }
}
