package org.ctoportal.jobdescription.posting;

import org.ctoportal.jobdescription.posting.page.Pay;

/**
 * A pay range with where it comes from.
 *
 * @param schedule name of the salary schedule; empty when the description says it
 * @param contractDays of the schedule; empty when the description says them
 */
record ShownPay(Pay range, String schedule, String contractDays) {}
