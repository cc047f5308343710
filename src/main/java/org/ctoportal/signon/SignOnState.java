package org.ctoportal.signon;

/**
 * How things stand with the provider of the district.
 *
 * @param secret whether there is one; it is never shown
 * @param tried whether a try went well since the provider was set
 * @param passwords whether people who are no administrators may come in by a password too
 * @param outside whether somebody of whom a second factor is demanded may have no way in
 * @param back the address to which the provider sends people back
 * @param tryAddress where a try begins
 */
public record SignOnState(
        SignOnSettings settings,
        boolean secret,
        boolean tried,
        boolean on,
        boolean passwords,
        boolean outside,
        String back,
        String tryAddress) {}
