package org.vidimus.common.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;

/** Forms post back to the address the reader typed, not to the view that answers it. */
public class PageAddress extends ViewHandlerWrapper {
  public PageAddress(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public String getActionURL(FacesContext context, String viewId) {
    Object address = context.getExternalContext().getRequestMap().get(Frame.ADDRESS);
    return address == null ? super.getActionURL(context, viewId) : address.toString();
  }
}
