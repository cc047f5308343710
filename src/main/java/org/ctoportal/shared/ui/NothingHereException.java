package org.ctoportal.shared.ui;

import com.vaadin.flow.router.NotFoundException;

/** Nothing is at an address, and whoever was sent there is told why that may be. */
public class NothingHereException extends NotFoundException {

    private final String words;

    public NothingHereException(String words) {
        super(words);
        this.words = words;
    }

    public String words() {
        return words;
    }
}
