metadata description = 'Logs, traces and metrics. Entra identities only: nobody sends telemetry with a key.'

param environmentName string
param location string
param tags object

var workspace = {
  sku: { name: 'PerGB2018' }
  retentionInDays: 90
  features: { disableLocalAuth: true }
}

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: 'log-${environmentName}'
  location: location
  tags: tags
  properties: workspace
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: 'appi-${environmentName}'
  location: location
  tags: tags
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: logs.id
    DisableLocalAuth: true
  }
}

output logWorkspaceId string = logs.id
output logWorkspaceName string = logs.name
output logWorkspaceProperties object = workspace
output appInsightsName string = insights.name
