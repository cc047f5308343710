package org.ctoportal.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.i18n.I18NProvider;

/** Short messages over the page. A problem stays until it is closed; what went well goes by itself. */
public final class Notices {

    private static final int MILLISECONDS_SHOWN = 4000;

    private Notices() {}

    public static void done(String text) {
        var notification = new Notification(text, MILLISECONDS_SHOWN, Notification.Position.BOTTOM_START);
        notification.addThemeVariants(NotificationVariant.SUCCESS);
        notification.open();
    }

    public static void problem(String text) {
        var notification = new Notification();
        notification.setPosition(Notification.Position.TOP_CENTER);
        notification.setDuration(0);
        notification.setAssertive(true);
        notification.addThemeVariants(NotificationVariant.ERROR);
        var close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> notification.close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        close.setAriaLabel(I18NProvider.translate("action.close"));
        notification.add(new Span(text), close);
        notification.open();
    }
}
