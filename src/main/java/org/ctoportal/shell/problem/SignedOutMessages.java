package org.ctoportal.shell.problem;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;
import java.util.Locale;
import java.util.Objects;

/** The notices of the page itself when it has lost its session. The page stays, with everything typed, until clicked. */
class SignedOutMessages implements SystemMessagesProvider {

    private final transient I18NProvider translations;

    SignedOutMessages(I18NProvider translations) {
        this.translations = translations;
    }

    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo info) {
        var locale = Objects.requireNonNullElse(info.getLocale(), Locale.ENGLISH);
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(translations.getTranslation("shell.signedOut.title", locale));
        messages.setSessionExpiredMessage(translations.getTranslation("shell.signedOut.text", locale));
        messages.setInternalErrorNotificationEnabled(true);
        messages.setInternalErrorCaption(translations.getTranslation("shell.lost.title", locale));
        messages.setInternalErrorMessage(translations.getTranslation("shell.lost.text", locale));
        return messages;
    }
}
