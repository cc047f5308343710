package org.ctoportal.mail;

import org.ctoportal.district.DistrictId;

/** A letter to carry, and whose it is. */
record DueMail(long mail, DistrictId district) {}
