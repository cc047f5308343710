package org.ctoportal.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.ctoportal.shared.help.HelpPage;

/** Opens the help of a screen over it: nothing of what is being done there is lost. */
class HelpButton extends Composite<Button> {

    private final HelpPage page;

    HelpButton(HelpPage page) {
        this.page = page;
        getContent().setText("?");
        getContent().addClassName("help-button");
        getContent().addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getContent().setAriaLabel(getTranslation("help.open"));
        getContent().setTooltipText(getTranslation("help.open"));
        getContent().addClickListener(click -> open());
    }

    private void open() {
        var dialog = new Dialog();
        dialog.setHeaderTitle(page.title());
        dialog.setWidth("36rem");
        dialog.setMaxWidth("96vw");
        dialog.add(new HelpText(page, permissions()));
        var close = new Button(getTranslation("help.close"), click -> dialog.close());
        close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(close);
        dialog.open();
    }

    private static List<String> permissions() {
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                .filter(target -> target.getClass().isAnnotationPresent(Route.class))
                .map(target -> target.getClass().getAnnotation(RolesAllowed.class))
                .filter(allowed -> allowed != null)
                .flatMap(allowed -> List.of(allowed.value()).stream())
                .toList();
    }
}
