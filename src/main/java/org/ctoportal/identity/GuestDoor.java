package org.ctoportal.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Opens a session for a guest whom a room has admitted. */
public interface GuestDoor {

    /** Starts a new session for the guest; whoever used this browser before is signed out. */
    void admit(Guest guest, HttpServletRequest request, HttpServletResponse response);
}
