package org.ctoportal.credential.badge;

import java.net.URI;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Where pages that badges name come from. */
public interface BadgeSource {

    /** Asks nobody. */
    BadgeSource OFF = new BadgeSource() {
        @Override
        public boolean isOn() {
            return false;
        }

        @Override
        public Page fetch(URI address) {
            return Page.NOT_REACHED;
        }
    };

    boolean isOn();

    /** Never throws: whatever goes wrong, and whatever was refused, is not reached. */
    Page fetch(URI address);

    /** The page as a JSON object, where it is one. */
    default Optional<ObjectNode> fetchObject(String address) {
        try {
            return fetch(URI.create(address)).object();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * An answer.
     *
     * @param gone the server says that what was there is withdrawn (HTTP 410)
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Page(boolean found, boolean gone, byte[] body) {

        static final Page NOT_REACHED = new Page(false, false, new byte[0]);
        static final Page GONE = new Page(false, true, new byte[0]);

        static Page of(byte[] body) {
            return new Page(true, false, body);
        }

        Optional<ObjectNode> object() {
            try {
                return found ? Optional.of(BadgeJson.object(Badges.utf8(body).strip())) : Optional.empty();
            } catch (BadgeException e) {
                return Optional.empty();
            }
        }
    }
}
