package org.ctoportal.shell.security;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Marks the scripts of Vaadin's first page as ours, as {@link ContentPolicy} has announced. */
@Component
class ScriptNonces implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            if (page.getVaadinRequest().getAttribute(ContentPolicy.NONCE) instanceof String nonce) {
                page.getDocument().select("script").attr("nonce", nonce);
            }
        });
    }
}
