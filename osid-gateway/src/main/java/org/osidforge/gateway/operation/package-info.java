/**
 * What can be done with objects of a kind: one class for each verb, each for many requests at once.
 *
 * <p>A single call is a run of one request, so single and batched requests go the same way (clause S3).
 */
package org.osidforge.gateway.operation;
