package org.ctoportal.framework.ui.offer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import org.ctoportal.framework.offer.ServedDistrict;

/** One district: whether the version is offered to it and used there, and the button for the one or the other. */
class DistrictRow extends ListItem {

    private final transient ServedDistrict district;

    DistrictRow(
            ServedDistrict district,
            SerializableConsumer<ServedDistrict> offer,
            SerializableConsumer<ServedDistrict> withdraw) {
        this.district = district;
        addClassName("served-district");
        var standing = new Paragraph(standing());
        standing.addClassName("hint");
        var words = new Div(new H3(district.name()), standing);
        var button = district.offeredAt() == null
                ? button("districts.offer", "districts.offer.to", offer)
                : button("districts.withdraw", "districts.withdraw.to", withdraw);
        add(words, button);
    }

    private String standing() {
        var date = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(getLocale());
        var words = new ArrayList<String>();
        var offered = district.offeredAt();
        var used = district.usedSince();
        words.add(
                offered == null
                        ? getTranslation("districts.notOffered")
                        : getTranslation(
                                "districts.offered",
                                date.withZone(ZoneOffset.UTC).format(offered)));
        if (used != null) {
            words.add(getTranslation("districts.used", date.format(used)));
            words.add(getTranslation("districts.behind", district.behind()));
        } else if (offered != null) {
            words.add(getTranslation("districts.notUsed"));
        }
        return String.join(" · ", words);
    }

    private Button button(String key, String labelKey, SerializableConsumer<ServedDistrict> action) {
        var button = new Button(getTranslation(key), click -> action.accept(district));
        button.setAriaLabel(getTranslation(labelKey, district.name()));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
