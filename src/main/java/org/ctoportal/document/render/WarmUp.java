package org.ctoportal.document.render;

import java.util.List;
import java.util.Locale;
import org.ctoportal.document.Document;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.document.DocumentRenderer;
import org.ctoportal.document.Heading;
import org.ctoportal.document.Masthead;
import org.ctoportal.document.RenderOptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.stereotype.Component;

/** Renders once in the background when the portal is up, so that nobody waits seconds for the first PDF. */
@Component
@ConditionalOnProperty(name = "portal.documents.warm-up", matchIfMissing = true)
class WarmUp {

    private static final Logger log = LoggerFactory.getLogger(WarmUp.class);

    private final DocumentRenderer renderer;

    WarmUp(DocumentRenderer renderer) {
        this.renderer = renderer;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        var background = new SimpleAsyncTaskExecutor("documents-warm-up-");
        background.setDaemon(true);
        background.execute(this::render);
    }

    /** A failure here shows again, with its cause, when somebody asks for a document; it must not stop the start. */
    void render() {
        var document = new Document(
                "Warm-up", Locale.US, new Masthead("", "", ""), List.of(new Heading(Heading.HIGHEST, "Warm-up")));
        for (var format : DocumentFormat.values()) {
            try {
                renderer.render(document, format, RenderOptions.plain());
            } catch (RuntimeException e) {
                log.warn("Could not render {} ahead of time", format, e);
            }
        }
    }
}
