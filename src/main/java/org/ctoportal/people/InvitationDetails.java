package org.ctoportal.people;

import org.ctoportal.district.DistrictId;

/**
 * What a link of an invitation opens, for whoever holds it.
 *
 * @param hasAccount whether the address has an account, so that its own sign-in is asked for and no password is chosen
 */
public record InvitationDetails(
        DistrictId district, String districtName, String invitedBy, String name, String email, boolean hasAccount) {}
