/** Forms: their state, the checks of their elements, their metadata, and who may use them when. */
package org.osidforge.runtime.form;
