package org.ctoportal.interview.kit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.ctoportal.interview.kit.KitSource;
import org.ctoportal.interview.kit.KitSpan;
import org.ctoportal.interview.kit.MakeKit;

/** From which job description, and how much is asked; one click makes the whole kit. */
class NewKitDialog extends Dialog {

    private final Select<KitSource> source = new Select<>();
    private final RadioButtonGroup<KitSpan> span = new RadioButtonGroup<>(getTranslation("interviewKit.span"));

    NewKitDialog(List<KitSource> sources, ZoneId zone, SerializableConsumer<MakeKit> make) {
        setHeaderTitle(getTranslation("interviewKit.new"));
        setWidth("38rem");
        setMaxWidth("96vw");
        source.setLabel(getTranslation("interviewKit.source"));
        source.setItems(sources);
        source.setItemLabelGenerator(one -> label(one, zone));
        source.setWidthFull();
        sources.stream().findFirst().ifPresent(source::setValue);
        span.setItems(KitSpan.values());
        span.setItemLabelGenerator(one -> getTranslation("interviewKit.span." + one));
        span.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        span.setValue(KitSpan.EVERY_SKILL);
        var form = new Div(new Paragraph(getTranslation("interviewKit.new.hint")), source, span);
        form.addClassName("kit-panel");
        add(form);
        var confirm = new Button(getTranslation("interviewKit.new.action"), click -> {
            close();
            make.accept(new MakeKit(
                    Objects.requireNonNull(source.getValue()).document(), Objects.requireNonNull(span.getValue())));
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), confirm);
    }

    private String label(KitSource one, ZoneId zone) {
        var approved = one.approvedAt();
        return one.title() + " · "
                + (approved == null
                        ? getTranslation("interviewKit.source.draft")
                        : getTranslation(
                                "interviewKit.source.approved", one.revision(), KitWords.moment(approved, zone)));
    }
}
