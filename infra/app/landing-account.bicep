metadata description = 'Where clinics put files and find receipts. The only account with a public endpoint for clinics.'

param name string
param location string
param tags object
param sftp bool
param clinicAddressRanges string[]
param functionsSubnetId string

var containers = ['uploads', 'receipts', 'undelivered-events']

resource account 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: name
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: 'Standard_ZRS' }
  properties: {
    allowSharedKeyAccess: false
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    isHnsEnabled: sftp
    isSftpEnabled: sftp
    isLocalUserEnabled: sftp
    networkAcls: {
      defaultAction: 'Deny'
      // Event Grid writes undelivered events as a trusted service.
      bypass: 'AzureServices'
      ipRules: [for range in clinicAddressRanges: { action: 'Allow', value: range }]
      virtualNetworkRules: [{ action: 'Allow', id: functionsSubnetId }]
    }
  }

  resource blobs 'blobServices' = {
    name: 'default'
    properties: {
      deleteRetentionPolicy: { enabled: true, days: 30 }
      containerDeleteRetentionPolicy: { enabled: true, days: 30 }
      // A hierarchical account has no versions.
      isVersioningEnabled: !sftp
    }

    resource container 'containers' = [
      for container in containers: {
        name: container
        properties: { publicAccess: 'None' }
      }
    ]
  }
}

output name string = account.name
