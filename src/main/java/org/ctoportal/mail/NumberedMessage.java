package org.ctoportal.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/** A message that keeps the number it was given; the library makes up a new one each time. */
final class NumberedMessage extends MimeMessage {

    private final String number;

    private NumberedMessage(JavaMailSenderImpl sender, String number) {
        super(sender.getSession());
        this.number = number;
    }

    static MimeMessage of(ReadyMail ready, MailSettings settings) throws MessagingException {
        var letter = ready.letter();
        var message = new NumberedMessage(settings.sender(), ready.messageNumber());
        var enclosure = letter.enclosure();
        var parts = new MimeMessageHelper(message, enclosure != null, StandardCharsets.UTF_8.name());
        parts.setFrom(settings.from());
        parts.setTo(address(letter));
        if (letter.replyTo() != null) {
            parts.setReplyTo(letter.replyTo().value());
        }
        parts.setSubject(letter.subject());
        parts.setText(letter.text());
        message.setHeader("Auto-Submitted", "auto-generated");
        if (letter.stop() != null) {
            message.setHeader("List-Unsubscribe", "<" + letter.stop() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        if (enclosure != null) {
            parts.addAttachment(
                    enclosure.name(),
                    new ByteArrayResource(enclosure.content().getBytes(StandardCharsets.UTF_8)),
                    enclosure.type());
        }
        return message;
    }

    private static InternetAddress address(Letter letter) throws MessagingException {
        try {
            return new InternetAddress(letter.to().value(), letter.name(), StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("Every machine knows UTF-8", e);
        }
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + number + ">");
    }
}
