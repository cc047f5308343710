/** What every request passes before it reaches a screen: who may, from where, with which headers. */
@NullMarked
package org.ctoportal.shell.security;

import org.jspecify.annotations.NullMarked;
