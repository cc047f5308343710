package org.ctoportal.jobdescription.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;

/** Titles in use among districts, to be taken over with a click. */
class TitleVariants extends Composite<Div> {

    private final SerializableConsumer<String> choose;

    TitleVariants(SerializableConsumer<String> choose) {
        this.choose = choose;
        getContent().addClassName("title-variants");
        setVisible(false);
    }

    void offer(List<String> titles) {
        getContent().removeAll();
        var label = new Span(getTranslation("jobDescription.titles"));
        label.addClassName("hint");
        getContent().add(label);
        for (var title : titles) {
            var button = new NativeButton(title, click -> choose.accept(title));
            button.addClassName("title-variant");
            getContent().add(button);
        }
        setVisible(!titles.isEmpty());
    }
}
