package org.ctoportal.shell.problem;

import static com.github.mvysny.kaributesting.v10.NotificationsKt.getNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import java.util.regex.Pattern;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.access.AccessDeniedException;

@Asvs(76)
@ExtendWith(OutputCaptureExtension.class)
class SessionProblemsTest extends ViewTest {

    private static final Pattern REFERENCE = Pattern.compile("Reference ([0-9A-F]{8})");

    @BeforeEach
    void open() {
        openAs(Role.SUPERINTENDENT);
    }

    @Test
    void after_an_unexpected_failure_the_person_reads_a_reference_that_stands_in_the_log(CapturedOutput log) {
        fail(new IllegalStateException("the inner reason"));

        var reference = REFERENCE.matcher(notice());
        assertThat(reference.find()).isTrue();
        assertThat(notice()).startsWith("Nothing was saved.").doesNotContain("the inner reason");
        assertThat(log.getAll()).contains("Reference " + reference.group(1)).contains("the inner reason");
    }

    @Test
    void a_refusal_is_told_in_clear_words_and_is_no_fault(CapturedOutput log) {
        fail(new AccessDeniedException("Access Denied"));

        assertThat(notice()).startsWith("Your role does not allow this. Nothing was changed.");
        assertThat(log.getAll()).doesNotContain("\tat org.ctoportal.shell.problem");
    }

    private static void fail(Throwable failure) {
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(failure));
    }

    private static String notice() {
        var notice = getNotifications().getFirst();
        assertThat(notice).isInstanceOf(Notification.class);
        return LocatorJ._get(notice, Span.class).getText();
    }
}
