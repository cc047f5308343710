package org.ctoportal.mail;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** A real mail server that the whole portal uses for as long as a test has it open. */
@TestComponent
public class PostOffice {

    private static final String SOURCE = "post office";
    private static final int NOBODY_ANSWERS = 1;
    private static final int LONGEST_WAIT_SECONDS = 20;

    private final ConfigurableEnvironment environment;
    private final MailDispatch dispatch;
    private final MailDueRepository due;
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    PostOffice(ConfigurableEnvironment environment, MailDispatch dispatch, MailDueRepository due) {
        this.environment = environment;
        this.dispatch = dispatch;
        this.due = due;
    }

    public void open() {
        server.start();
        letPortalUse(server.getSmtp().getPort());
    }

    /** The portal has a mail server that does not answer: letters are taken in and wait. */
    public void takeIn() {
        letPortalUse(NOBODY_ANSWERS);
    }

    private void letPortalUse(int port) {
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        SOURCE,
                        Map.of(
                                "portal.mail.server", "127.0.0.1",
                                "portal.mail.port", port,
                                "portal.mail.encrypted", "false",
                                "portal.mail.from", "portal@cedarhollow.example.org")));
    }

    /** What was never carried is left lying; nobody else is to find it. Nothing happens where it is closed already. */
    public void close() {
        due.deleteAllInBatch();
        // What the portal's clock has in hand arrives here and not with whoever opens next.
        dispatch.carryWhatIsDue();
        environment.getPropertySources().remove(SOURCE);
        server.stop();
    }

    /** Carries whatever waits; answers with all that ever arrived for the address, the first one first. */
    public List<MimeMessage> carriedTo(String email) {
        await().pollInSameThread()
                .atMost(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)
                .until(() -> {
                    dispatch.carryWhatIsDue();
                    return due.count() == 0;
                });
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> isFor(email, message))
                .toList();
    }

    /** Subject and text of the last letter that arrives at the address of what is posted, with a mail server for this alone. */
    public String arriving(String email, Runnable posting) {
        open();
        try {
            posting.run();
            return text(carriedTo(email).getLast());
        } finally {
            close();
        }
    }

    /** Of one with an enclosure as well. */
    public static String text(MimeMessage message) {
        try {
            return message.getSubject() + "\n\n"
                    + words(message.getContent()).replace("\r\n", "\n").strip();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String words(Object content) throws MessagingException, IOException {
        return content instanceof MimeMultipart parts
                ? words(parts.getBodyPart(0).getContent())
                : content.toString();
    }

    private static boolean isFor(String email, MimeMessage message) {
        try {
            return Arrays.stream(message.getAllRecipients())
                    .anyMatch(recipient -> recipient.toString().contains(email));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
