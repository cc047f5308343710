package org.ctoportal.document.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.ctoportal.document.Document;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.document.DocumentRenderer;
import org.ctoportal.document.RenderOptions;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class WarmUpTest {

    @Test
    void it_begins_when_the_portal_is_up() throws Exception {
        var rendered = new CountDownLatch(DocumentFormat.values().length);
        new ApplicationContextRunner()
                .withBean(DocumentRenderer.class, () -> new Counting(rendered))
                .withUserConfiguration(WarmUp.class)
                .run(context -> {
                    context.publishEvent(new ApplicationReadyEvent(
                            new SpringApplication(),
                            new String[0],
                            context.getSourceApplicationContext(),
                            Duration.ZERO));
                    assertThat(rendered.await(10, TimeUnit.SECONDS)).isTrue();
                });
    }

    @Test
    void it_can_be_left_out() {
        new ApplicationContextRunner()
                .withBean(DocumentRenderer.class, () -> new Counting(new CountDownLatch(0)))
                .withPropertyValues("portal.documents.warm-up=false")
                .withUserConfiguration(WarmUp.class)
                .run(context -> assertThat(context).doesNotHaveBean(WarmUp.class));
    }

    @Test
    void a_failure_of_one_format_stops_neither_the_start_nor_the_others() {
        var tried = new CountDownLatch(DocumentFormat.values().length);
        assertThatCode(new WarmUp(new Counting(tried))::render).doesNotThrowAnyException();
        assertThat(tried.getCount()).isZero();
    }

    /** Fails at everything, and counts. */
    private record Counting(CountDownLatch tried) implements DocumentRenderer {

        @Override
        public byte[] render(Document document, DocumentFormat format, RenderOptions options) {
            tried.countDown();
            throw new IllegalStateException("broken on purpose");
        }

        @Override
        public String html(Document document, RenderOptions options) {
            return "";
        }
    }
}
