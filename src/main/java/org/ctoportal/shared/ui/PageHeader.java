package org.ctoportal.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import java.util.Objects;
import org.ctoportal.shared.help.HelpTexts;
import org.jspecify.annotations.Nullable;

/** What a page is and what can be done on it: title, one line of explanation, actions. */
public class PageHeader extends Composite<Header> {

    private final H1 title = new H1();
    private final Paragraph subtitle = new Paragraph();
    private final Div actions = new Div();
    private @Nullable HelpButton help;

    public PageHeader(String title) {
        setTitle(title);
        subtitle.addClassName("page-subtitle");
        subtitle.setVisible(false);
        actions.addClassName("page-actions");
        var words = new Div(this.title, subtitle);
        words.addClassName("page-words");
        getContent().addClassName("page-header");
        getContent().add(words, actions);
    }

    /** The help of the screen it stands on, found by the address the screen is declared under. */
    @Override
    protected void onAttach(AttachEvent event) {
        if (help == null) {
            help = event.getUI().getInternals().getActiveRouterTargetsChain().stream()
                    .map(target -> target.getClass().getAnnotation(Route.class))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .flatMap(route -> HelpTexts.of(getLocale()).find(route.value()))
                    .map(HelpButton::new)
                    .orElse(null);
            if (help != null) {
                getContent().add(help);
            }
        }
    }

    public void setTitle(String text) {
        title.setText(text);
    }

    public void setSubtitle(String text) {
        subtitle.setText(text);
        subtitle.setVisible(!text.isEmpty());
    }

    public void addAction(Component... components) {
        actions.add(components);
    }
}
