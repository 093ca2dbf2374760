package org.vidimus.alert.web;

import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.vidimus.alert.AlertFilter;
import org.vidimus.alert.AlertRow;
import org.vidimus.alert.action.FindAlerts;

/** The list in parts, as the table asks for them. */
public class AlertRows extends LazyDataModel<AlertRow> {
  private static final long serialVersionUID = 1L;

  private final transient FindAlerts find;
  private final transient AlertFilter filter;

  AlertRows(FindAlerts find, AlertFilter filter) {
    this.find = find;
    this.filter = filter;
  }

  private AlertFilter part(int from, int size) {
    return new AlertFilter(filter.states(), filter.handlings(), filter.documents(), from, size);
  }

  @Override
  public int count(Map<String, FilterMeta> filterBy) {
    return Math.toIntExact(find.find(() -> part(0, 1)).total());
  }

  @Override
  public List<AlertRow> load(
      int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
    return find.find(() -> part(first, Math.clamp(pageSize, 1, AlertFilter.MOST))).items();
  }

  @Override
  public String getRowKey(AlertRow row) {
    return row.id().text();
  }
}
